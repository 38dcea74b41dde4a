"""A meeting as a committee holds one: twelve members, sixty items, in French and in Arabic."""
from __future__ import annotations

from engine.papers.excerpt import Excerpt
from engine.papers.invitation import Invitation, Point
from engine.papers.meeting import Drawn, Item, Meeting, Signature, Voice
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
        number, f"Unité de trituration Zaytoun {number}", f"OUE-2026-{number:05}", "Brahim Idrissi", "Approuver", REASON,
        "9 voix pour, aucune contre, 1 abstention : majorité absolue des présents atteinte.",
        (Voice("Amina Alaoui", "pour"), Voice("Chafik Tazi", "pour"), Voice("تعاونية النور", "abstention")),
        ("Dounia Filali, membre de la coopérative : sortie pendant l’examen.",),
        ("Fournir l’autorisation sanitaire avant la première tranche.", "Tenir une comptabilité séparée."))


def arabic(number: int = 1) -> Item:
    return Item(
        number, f"وحدة عصر الزيتون Zaytoun {number}", f"OUE-2026-{number:05}", "إبراهيم الإدريسي", "المصادقة", ARABIC_REASON,
        "9 أصوات مؤيدة، دون معارضة، وامتناع واحد: تحققت الأغلبية المطلقة للحاضرين.",
        (Voice("أمينة العلوي", "مؤيدة"), Voice("شفيق التازي", "مؤيد"), Voice("Coopérative Annour", "ممتنع")),
        ("دنيا الفيلالي، عضوة التعاونية: خرجت أثناء الدراسة.",),
        ("الإدلاء بالرخصة الصحية قبل الشطر الأول.", "مسك محاسبة منفصلة."))


def postponed(item: Item) -> Item:
    return item._replace(decision="", motif="", votes="", nominal=(), interests=(), conditions=(), postponed=True)


def _items(language: str, count: int) -> tuple[Item, ...]:
    made = (arabic if language == "ar" else french)
    return tuple(postponed(made(number)) if number % 7 == 0 else made(number) for number in range(1, count + 1))


def _seats(language: str) -> tuple[Seat, ...]:
    if language == "ar":
        return tuple(Seat(f"العضو رقم {number}", "رئيس جماعة زومي", "المنتخبون", "حاضر" if number % 4 else "غائب",
                          "" if number % 4 else "أمينة العلوي") for number in range(1, 13))
    return tuple(Seat(f"Membre Numéro {number}", "Président de la commune de Zoumi", "Élus", "Présent" if number % 4 else "Absent",
                      "" if number % 4 else "Amina Alaoui") for number in range(1, 13))


def _signatures(language: str) -> tuple[Signature, ...]:
    if language == "ar":
        return (Signature("رئيس اللجنة", "عمر التاقي", "وقع في 25/11/2026، 10:32"), Signature("كاتب اللجنة", "لطيفة بنيس"))
    return (Signature("Le président du comité", "Ettaki Omar", "Signé le 25/11/2026, 10:32"),
            Signature("La secrétaire du comité", "Bennis Latifa"))


def meeting(language: str) -> Meeting:
    return ARABIC if language == "ar" else FRENCH


def minutes(language: str = "fr", count: int = 3) -> Minutes:
    remark = "غادر العضو رقم 3 الجلسة على الساعة 12:15." if language == "ar" else "Membre Numéro 3 a quitté la séance à 12:15."
    return Minutes(meeting(language), DRAWN, Version("proposed"), _seats(language), _items(language, count), (remark,),
                   _signatures(language))


def excerpt(language: str = "fr", number: int = 2) -> Excerpt:
    present = ("عامل الإقليم", "رئيس المجلس الإقليمي") if language == "ar" else ("Gouverneur", "Président du conseil provincial")
    return Excerpt(meeting(language), DRAWN, (arabic if language == "ar" else french)(number), present, _signatures(language))


def invitation(language: str = "fr", count: int = 4) -> Invitation:
    points = tuple(Point(item.number, item.title, item.reference, item.rapporteur, f"{9 + item.number // 6:02}:{item.number % 6}0")
                   for item in map(arabic if language == "ar" else french, range(1, count + 1)))
    addressee = ("السيد رئيس جماعة زومي", "زومي") if language == "ar" else ("Monsieur le président de la commune de Zoumi", "Zoumi")
    documents = ("مذكرة الملفات", "بطاقة التنقيط") if language == "ar" else ("Notes aux dossiers", "Grille de notation")
    return Invitation(meeting(language)._replace(quorum=""), DRAWN, addressee, points, documents, _signatures(language)[1:])
