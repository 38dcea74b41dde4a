"""A meeting as a committee holds one: twelve members, sixty items, in French and in Arabic."""
from __future__ import annotations

from typing import Any

from engine.papers.excerpt import Excerpt
from engine.papers.invitation import Invitation, Point
from engine.papers.meeting import Drawn, Item, Meeting, Signature, Voices
from engine.papers.minutes import Minutes, Seat, Version

DRAWN = Drawn("2026-11-25", "n° 14 · 9f31ab20")
FRENCH = Meeting(
    "SEA-OUE-2026-00007", "Comité provincial du développement économique", "Province d’Ouezzane", "7e séance ordinaire",
    "Mardi 24 novembre 2026, 10:00", "Salle des réunions du siège de la province", "Ettaki Omar, gouverneur",
    "Bennis Latifa", "9 présents sur 12, quorum à 7")
ARABIC = Meeting(
    "SEA-OUE-2026-00007", "اللجنة الإقليمية للتنمية الاقتصادية", "إقليم وزان", "الجلسة العادية السابعة",
    "الثلاثاء 24 نونبر 2026، 10:00", "قاعة الاجتماعات بمقر الإقليم", "عمر التاقي، عامل الإقليم", "لطيفة بنيس",
    "9 حاضرين من أصل 12، النصاب القانوني 7")
REASON = ("Le plan d’affaires montre une demande stable de l’huile d’olive mise en bouteille ; l’apport du porteur (« 20 % du coût ») "
          "est justifié par ses relevés. Le comité retient que 12 emplois sont créés, dont 7 pour des femmes.\n"
          "La part de l’INDH, 180 000 MAD, reste sous le plafond de 60 %.")
ARABIC_REASON = ("يبين مخطط الأعمال طلبا مستقرا على زيت الزيتون المعبأ؛ ومساهمة حامل المشروع («20% من التكلفة») مبررة بكشوفه. وتسجل "
                 "اللجنة إحداث 12 منصب شغل، منها 7 للنساء.\nتبقى مساهمة المبادرة الوطنية، 180 000 درهم، دون سقف 60%.")


def french(number: int = 1) -> Item:
    return Item(
        number, f"Unité de trituration Zaytoun {number}", f"OUE-2026-{number:05}", "Brahim Idrissi", "Approuvé sous réserve", REASON,
        ("Réserve : fournir l’autorisation sanitaire, À lever avant le : 31/03/2027", "Réserve : tenir une comptabilité séparée"),
        "Main levée : 9 pour, 0 contre, 1 abstention ; 10 voix.", "10 membres présents sur 12 ; le quorum est de 7.",
        (Voices("Pour", ("Amina Alaoui", "Chafik Tazi")), Voices("Abstention", ("تعاونية النور",))), ("Dounia Filali",))


def arabic(number: int = 1) -> Item:
    return Item(
        number, f"وحدة عصر الزيتون Zaytoun {number}", f"OUE-2026-{number:05}", "إبراهيم الإدريسي", "تمت المصادقة بتحفظ", ARABIC_REASON,
        ("التحفظ: الإدلاء بالرخصة الصحية، يرفع قبل: 31/03/2027", "التحفظ: مسك محاسبة منفصلة"),
        "رفع الأيدي: 9 مع، 0 ضد، 1 امتناع؛ من أصل 10 أصوات.", "حضر 10 من أصل 12 عضوا؛ والنصاب 7.",
        (Voices("مع", ("أمينة العلوي", "شفيق التازي")), Voices("امتناع", ("Coopérative Annour",))), ("دنيا الفيلالي",))


def postponed(item: Item) -> Item:
    return Item(item.number, item.title, item.reference, item.rapporteur, postponed=True)


def _items(language: str, count: int) -> tuple[Item, ...]:
    made = (arabic if language == "ar" else french)
    return tuple(postponed(made(number)) if number % 7 == 0 else made(number) for number in range(1, count + 1))


def _seats(language: str) -> tuple[Seat, ...]:
    """Twelve members, every fourth away with a proxy, and one who stands in for the last."""
    if language == "ar":
        members = [Seat(f"العضو رقم {number}", "رئيس جماعة زومي", "المنتخبون", *(("من النقطة 2 إلى النقطة 5",) if number % 4 else
                   ("غائب", "أمينة العلوي"))) for number in range(1, 13)]
        return (*members, Seat("نائب العضو", "مستشار", "المنتخبون", "حاضر", stands_for="العضو رقم 12"))
    members = [Seat(f"Membre Numéro {number}", "Président de la commune de Zoumi", "Élus", *(("Du point 2 au point 5",) if number % 4
               else ("Absent", "Amina Alaoui"))) for number in range(1, 13)]
    return (*members, Seat("Suppléant Dernier", "Conseiller", "Élus", "Présent", stands_for="Membre Numéro 12"))


def _signatures(language: str) -> tuple[Signature, ...]:
    if language == "ar":
        return (Signature("رئيس اللجنة", "عمر التاقي"), Signature("كاتب اللجنة", "لطيفة بنيس"))
    return (Signature("Le président du comité", "Ettaki Omar"), Signature("La secrétaire du comité", "Bennis Latifa"))


def meeting(language: str) -> Meeting:
    return ARABIC if language == "ar" else FRENCH


def item(language: str = "fr", number: int = 1) -> Item:
    return (arabic if language == "ar" else french)(number)


def minutes(language: str = "fr", count: int = 3) -> Minutes:
    remarks = "غادر العضو رقم 3 الجلسة على الساعة 12:15." if language == "ar" else "Membre Numéro 3 a quitté la séance à 12:15."
    return Minutes(meeting(language), DRAWN, Version("proposed"), _seats(language), _items(language, count), remarks,
                   _signatures(language))


def excerpt(language: str = "fr", number: int = 2) -> Excerpt:
    """Its item as the minutes have it: what an excerpt does not show is for its press to leave out."""
    return Excerpt(meeting(language)._replace(quorum=""), DRAWN, item(language, number), _signatures(language))


def invitation(language: str = "fr", count: int = 4) -> Invitation:
    points = tuple(Point(one.number, one.title, one.reference, one.rapporteur, "10 min", one.motif if one.number == 1 else "")
                   for one in (item(language, number) for number in range(1, count + 1)))
    return Invitation(meeting(language)._replace(quorum=""), DRAWN, points, _signatures(language))


def both(sample: Any) -> dict[str, Any]:
    """A paper in French, then in Arabic."""
    return {language: sample(language) for language in ("fr", "ar")}
