"""Settings: MAILLON_* in the environment, or a TOML file named by MAILLON_CONFIG. Frozen; never read at import."""
from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

from pydantic import Field, ValidationError
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict, TomlConfigSettingsSource

from .errors import SettingsError

PREFIX = "MAILLON_"
WORKFLOWS = Path(__file__).parent.parent / "workflows"


class Settings(BaseSettings):
    """Every setting, with its default. `maillon doctor` prints them; docs/settings.md explains them."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, frozen=True, extra="forbid")

    database_url: str = Field("sqlite:///data/maillon.db", description="SQLAlchemy URL; sqlite or postgresql+psycopg")
    documents: str = Field("data/documents", description="the folder that keeps documents, or s3://bucket/prefix")
    workflows: Path = Field(WORKFLOWS, description="the folder of the definitions")
    host: str = Field("127.0.0.1", description="the address `serve` binds to")
    port: int = Field(8000, ge=1, le=65535, description="the port `serve` binds to")
    public_url: str = Field("", description="how people reach the desk, when a proxy stands before it: https://…")
    language: Literal["fr", "ar", "en"] = Field("fr", description="the language of those who have not chosen one")
    log: Literal["text", "json"] = Field("text", description="how log lines are written")
    tick_seconds: int = Field(30, ge=1, description="how often `serve` looks for clocks that are due")
    upload_mb: int = Field(20, ge=1, le=200, description="the largest document, in MB of 1,000,000 bytes")

    @property
    def address(self) -> str:
        """Where people reach the desk, without a slash at its end."""
        return self.public_url.rstrip("/") or f"http://{self.host}:{self.port}"

    @classmethod
    def settings_customise_sources(
        cls, settings_cls: type[BaseSettings], init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource, dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        toml = os.environ.get(f"{PREFIX}CONFIG")
        files = (TomlConfigSettingsSource(settings_cls, toml),) if toml else ()
        return (init_settings, env_settings, *files)


def read_settings(environment: Mapping[str, str] | None = None, **given: Any) -> Settings:
    """The settings of this process. Raises SettingsError for an unknown or malformed one, naming it and its cure."""
    environment = os.environ if environment is None else environment
    known = {f"{PREFIX}{name}".upper() for name in Settings.model_fields} | {f"{PREFIX}CONFIG"}
    unknown = sorted(name for name in environment if name.startswith(PREFIX) and name.upper() not in known)
    if unknown:
        raise SettingsError(f"unknown setting {unknown[0]}. Known ones: {', '.join(sorted(known))}")
    try:
        return Settings(**given)
    except ValidationError as error:
        first = error.errors()[0]
        raise SettingsError(f"{PREFIX}{'_'.join(map(str, first['loc'])).upper()}: {first['msg']}") from None
    except (OSError, ValueError) as error:
        raise SettingsError(f"the settings file cannot be read: {error}") from None
