"""What some provinces follow instead of a process, in words."""
from __future__ import annotations

from engine.core.definition.compare import compare
from engine.core.definition.definition import Definition
from engine.language.texts import title
from engine.library import Library, provinces
from engine.words.differences import say_difference
from engine.words.measures import every


def variant_title(definition: Definition) -> str:
    """The title of a variant, empty for a process itself."""
    return title(definition.written.variant.title) if definition.written.variant else ""


def followed(definition: Definition) -> str:
    """The provinces that follow a variant, empty for a process itself."""
    territories = definition.names.country.territories
    return every(title(territories[code].title) for code in provinces(definition))


def variants(library: Library, workflow: str) -> list[dict[str, str]]:
    """The variants of a process, each with its page and its provinces."""
    return [{"text": variant_title(one), "href": f"/processus/{workflow}/variantes/{one.variant}", "note": followed(one)}
            for one in library.variants_of(workflow)]


def differences(base: Definition, variant: Definition) -> list[str]:
    """What a variant changes, a line each."""
    return [say_difference(difference, base, variant) for difference in compare(base, variant)]
