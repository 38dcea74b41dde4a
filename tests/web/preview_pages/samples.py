"""Sample data for the preview, in French and Arabic; `t(fr, ar)` picks one."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any


class Samples:
    """The arguments of every part, in one language ('fr' or 'ar') and one theme ('light' or 'dark')."""

    def __init__(self, language: str, theme: str) -> None:
        self.language, self.theme = language, theme

    def t(self, fr: str, ar: str) -> str:
        return ar if self.language == "ar" else fr

    def desk(self) -> dict[str, Any]:
        t = self.t
        places = [("todo", "À faire", "المطلوب مني"), ("file", "Dossiers", "الملفات"), ("meeting", "Séances", "الدورات"),
                  ("board", "Tableau", "لوحة القيادة"), ("journal", "Journal", "السجل"), ("specs", "Spécifications", "المواصفات")]
        nav = [{"href": "#", "icon": sign, "text": t(fr, ar), "current": sign == "file"} for sign, fr, ar in places]
        nav[0] |= {"number": 3, "late": True, "hint": t("actions en retard", "إجراءات متأخرة")}
        nav[2] |= {"number": 1}
        return {
            "lang": self.language, "dir": "rtl" if self.language == "ar" else "ltr", "theme": self.theme, "home": "#",
            "territory": t("Province d’Ouezzane", "إقليم وزان"), "search": {"action": "#", "words": ""}, "nav": nav,
            "saved": [{"href": "#", "text": t("Présélection, plus de 15 j", "انتقاء أولي، أكثر من 15 يوما"), "number": 6},
                      {"href": "#", "text": t("Zoumi et Mokrisset", "زومي ومقريصات"), "number": 23}],
            "person": {"name": t("Nadia El Amrani", "نادية العمراني"), "role": t("DAS · comité technique", "قسم العمل الاجتماعي · اللجنة التقنية")},
            "sign_out": "#", "themes": [{"key": k, "href": "#", "current": k == self.theme} for k in ("auto", "light", "dark")],
            "languages": [{"code": c, "name": n, "href": "#", "current": c == self.language}
                          for c, n in (("fr", "Français"), ("ar", "العربية"), ("en", "English"))],
        }

    def stages(self) -> list[dict[str, Any]]:
        words = [("Diagnostic", "التشخيص"), ("Sélection de la chaîne de valeur", "اختيار سلسلة القيمة"), ("Émergence", "بلورة المشروع"),
                 ("Pré-création", "ما قبل الإحداث"), ("Post-création", "ما بعد الإحداث")]
        states = ["done", "done", "now", "next", "next"]
        return [{"title": self.t(*w), "state": s} | ({"href": "#"} if s != "next" else {}) for w, s in zip(words, states, strict=True)]

    def ends(self) -> list[list[dict[str, Any]]]:
        held = self.stages()
        held[2]["state"] = "done"
        held[3] |= {"state": "held", "note": self.t("suspendu", "معلق")}
        cut = [*self.stages()[:2], {"title": self.t("Rejeté le 21/07/2025", "مرفوض يوم 21/07/2025"), "state": "cut", "href": "#"}]
        long = [{"title": f"{self.t('Stade', 'مرحلة')} {n}", "state": "done" if n < 5 else "now" if n == 5 else "next"} for n in range(1, 10)]
        return [held, cut, long]

    def steps(self) -> list[dict[str, Any]]:
        t = self.t
        return [
            {"title": t("Idée", "الفكرة"), "state": "done", "note": "14/04 · 19 " + t("j", "يوما")},
            {"title": t("Présélection", "الانتقاء الأولي"), "state": "done", "note": "12/05 · 28 " + t("j", "يوما")},
            {"title": t("Complément", "الاستكمال"), "state": "done", "note": "20/06 · 12 " + t("j", "يوما"), "detour": True},
            {"title": t("Formation", "التكوين"), "state": "done", "note": "21/07 · 38 " + t("j", "يوما")},
            {"title": t("Plan d’affaires", "مخطط الأعمال"), "state": "done", "note": "12/09 · 41 " + t("j", "يوما")},
            {"title": t("Instruction", "دراسة الملف"), "state": "now", "note": t("10/11 · jour 9 sur 15", "10/11 · اليوم 9 من 15")},
            {"title": "CPDE" if self.language == "fr" else "اللجنة الإقليمية", "state": "next", "note": t("séance du 27/11", "دورة 27/11")},
        ]

    def facts(self) -> list[dict[str, Any]]:
        t = self.t
        return [
            {"term": t("Chez", "لدى"), "value": t("Comité technique", "اللجنة التقنية"), "note": t("N. El Amrani, S. Ouahbi", "ن. العمراني، س. الوهابي")},
            {"term": t("Depuis", "منذ"), "value": "10/11/2025", "note": t("9 jours ouvrables", "9 أيام عمل")},
            {"term": t("À finir pour", "الأجل"), "value": "02/12/2025", "note": t("dans 6 jours ouvrables", "بعد 6 أيام عمل")},
            {"term": t("Manque", "الناقص"), "value": t("3 conditions sur 6", "3 شروط من 6"), "href": "#next", "note": t("dont une à vous", "منها واحد لك"), "repeated": True},
            {"term": t("Prochain CPDE", "الدورة المقبلة"), "value": t("27/11/2025, 10 h", "27/11/2025، 10:00"), "href": "#", "tone": "due", "sign": "clock",
             "note": t("ordre du jour figé demain 16 h", "يُحصر جدول الأعمال غدا 16:00")},
        ]

    def next(self) -> list[dict[str, Any]]:
        t = self.t
        unmet = [
            {"text": t("Votre note manque.", "نقطتك ناقصة."), "detail": t("Deux membres sur trois ont noté le plan d’affaires.", "عضوان من أصل ثلاثة نقّطا مخطط الأعمال."),
             "cure": {"text": t("Noter le plan", "تنقيط المخطط"), "href": "#", "main": True}},
            {"text": t("La part de l’INDH atteint 63,2 % du coût total ; le plafond est 60 %.", "حصة المبادرة الوطنية تبلغ 63,2% من الكلفة الإجمالية، والسقف هو 60%."),
             "detail": t("Ramener la subvention à 284 760 MAD, ou porter l’apport à 200 000 MAD. La correction revient à Rachid Alaoui.",
                         "يُخفض الدعم إلى 284 760 درهما، أو تُرفع المساهمة إلى 200 000 درهم. التصحيح من اختصاص رشيد العلوي."),
             "cure": {"text": t("Lui demander", "مطالبته بالتصحيح"), "href": "#"}},
            {"text": t("L’avis écrit du comité n’est pas déposé.", "الرأي الكتابي للجنة لم يودع."),
             "cure": {"text": t("Déposer l’avis", "إيداع الرأي"), "href": "#", "sign": "upload"}},
        ]
        met = [t("Le plan d’affaires est déposé (v2, 10/11/2025).", "مخطط الأعمال مودع."), t("Les parts font le total.", "الحصص تساوي المجموع."),
               t("Le rattachement est confirmé.", "الارتباط مؤكد.")]
        return [
            {"kind": "unmet", "title": t("Donner un avis favorable", "إبداء رأي بالموافقة"), "target": t("CPDE", "اللجنة الإقليمية"), "unmet": unmet, "met": met},
            {"kind": "can", "title": t("Demander un complément", "طلب استكمال الملف"), "href": "#", "target": t("Complément", "استكمال الملف"),
             "note": t("Le porteur aura 30 jours. Vous nommez les pièces.", "لحاملة المشروع 30 يوما. تحددين الوثائق المطلوبة.")},
            {"kind": "can", "title": t("Suspendre", "تعليق الملف"), "href": "#", "note": t("Les délais s’arrêtent, le dossier reprendra ici. Motif obligatoire.", "تتوقف الآجال ويستأنف الملف من هنا. التعليل إلزامي.")},
            {"kind": "cannot", "title": t("Retirer", "سحب الملف"), "reason": t("Réservé à la porteuse et au secrétariat du CPDE.", "خاص بحاملة المشروع وكتابة اللجنة الإقليمية."),
             "cure": {"text": t("Écrire à Latifa Bennis", "مراسلة لطيفة بنيس"), "href": "#"}},
            {"kind": "cannot", "title": t("Résilier", "فسخ الاتفاقية"), "sign": "clock", "reason": t("Possible le 21/12/2025, 30 jours après la mise en demeure.", "ممكن يوم 21/12/2025، 30 يوما بعد الإنذار.")},
        ]

    def parts(self) -> list[dict[str, Any]]:
        t = self.t
        return [
            {"title": t("Subvention INDH", "دعم المبادرة"), "amount": 30_000_000, "share": 6320, "look": "solid", "note": t("plafond d’une coopérative : 300 000", "سقف التعاونية: 300 000")},
            {"title": t("Numéraire", "نقدا"), "amount": 12_000_000, "share": 2530, "look": "grey", "note": t("Attestation bancaire du 05/11", "شهادة بنكية 05/11"), "href": "#"},
            {"title": t("Apport en nature", "مساهمة عينية"), "amount": 5_460_000, "share": 1150, "look": "hatched"},
        ]

    def events(self) -> list[dict[str, Any]]:
        t = self.t
        at = datetime(2025, 11, 24, 7, 0, tzinfo=UTC)
        return [
            {"kind": "auto", "text": t("Rappel envoyé à Nadia El Amrani : noter le plan d’affaires", "تذكير: تنقيط مخطط الأعمال"), "by": t("Le moteur, minuteur « relance »", "المحرك"), "at": at, "hash": "b81f04aa"},
            {"kind": "act", "text": t("Coût total corrigé", "تصحيح الكلفة الإجمالية"), "by": t("Rachid Alaoui, accompagnateur", "رشيد العلوي، المواكب"), "at": at, "hash": "e77a13aa",
             "changes": [{"title": t("Coût total", "الكلفة الإجمالية"), "before": "500 000", "after": "474 600 MAD"}],
             "motif": t("Devis du pressoir revu à la baisse par le fournisseur.", "خفض المورد ثمن المعصرة.")},
            {"kind": "move", "text": t("Plan soumis", "عرض المخطط"), "origin": t("Plan d’affaires", "مخطط الأعمال"), "target": t("Instruction", "دراسة الملف"),
             "by": t("Rachid Alaoui, accompagnateur", "رشيد العلوي، المواكب"), "at": at, "hash": "f03c58aa"},
            {"kind": "move", "text": t("Formation validée", "المصادقة على التكوين"), "origin": t("Formation", "التكوين"), "target": t("Plan d’affaires", "مخطط الأعمال"),
             "by": t("Rachid Alaoui, sur attestation du 12/09/2025", "رشيد العلوي"), "at": at, "hash": "88d1aa00"},
        ]

    def tasks(self) -> list[dict[str, Any]]:
        t = self.t
        stage = {"length": 5, "at": 3, "title": t("Instruction", "دراسة الملف")}
        on = {"on": t("Coopérative Zitoun Jbala, Zoumi", "تعاونية زيتون جبالة، زومي"), "reference": "OUZ-2025-00147", "href": "#", "stage": stage}
        return [
            {"title": t("Noter le plan d’affaires", "تنقيط مخطط الأعمال"), "verb": t("Noter", "تنقيط"), "late": 3, "due": date(2025, 11, 19), "main": True, **on},
            {"title": t("Déposer l’avis écrit du comité", "إيداع الرأي الكتابي للجنة"), "verb": t("Déposer", "إيداع"), "late": 1, "due": date(2025, 11, 21), **on},
        ]

    def later(self) -> list[dict[str, Any]]:
        t = self.t
        return [{**one, "late": 0, "main": False, "when": t("Mar. 25/11", "الثلاثاء 25/11"), "note": t("demain", "غدا")} for one in self.tasks()]

    def fields(self) -> list[dict[str, Any]]:
        t = self.t
        communes = [{"key": "zoumi", "title": t("Zoumi", "زومي")}, {"key": "mokrisset", "title": t("Mokrisset", "مقريصات")}]
        return [
            {"name": "cout", "kind": "money", "title": t("Coût total", "الكلفة الإجمالية"), "help": t("En dirhams, toutes taxes comprises", "بالدرهم، مع احتساب الرسوم"), "value": "474 600", "required": True},
            {"name": "part", "kind": "share", "title": t("Part de l’INDH", "حصة المبادرة"), "value": "63,2", "required": True, "error": t("La part dépasse 60 %. Corrigez un montant.", "الحصة تتجاوز 60%. صححي أحد المبالغ.")},
            {"name": "commune", "kind": "choice", "title": t("Commune", "الجماعة"), "options": communes, "value": "zoumi", "required": True},
            {"name": "apport", "kind": "choices", "title": t("Apport", "المساهمة"), "options": [{"key": "n", "title": t("En numéraire", "نقدا")}, {"key": "k", "title": t("En nature", "عينا")}], "value": ["n"]},
            {"name": "date", "kind": "date", "title": t("Mise en service prévue", "تاريخ التشغيل"), "value": "2026-10-15"},
            {"name": "membres", "kind": "int", "title": t("Membres", "الأعضاء"), "value": "14"},
            {"name": "piece", "kind": "document", "title": t("Plan d’affaires", "مخطط الأعمال"), "limit": 20, "required": True,
             "documents": [{"key": "a", "title": t("Plan d’affaires v2", "مخطط الأعمال، نسخة 2"), "note": "10/11/2025"}], "value": "a"},
            {"name": "accord", "kind": "bool", "title": t("La porteuse est d’accord", "حاملة المشروع موافقة"), "value": True, "help": t("Son accord écrit est au dossier.", "موافقتها المكتوبة في الملف.")},
            {"name": "motif", "kind": "textarea", "title": t("Motif", "التعليل"), "help": t("Deux phrases suffisent. Il sera au journal.", "جملتان تكفيان. سيدرج في السجل."), "required": True},
        ]

    def rows_field(self) -> dict[str, Any]:
        t = self.t
        options = [{"key": "indh", "title": t("Subvention INDH", "دعم المبادرة")}, {"key": "num", "title": t("Numéraire", "نقدا")}]

        def row(place: int, source: str, amount: str) -> list[dict[str, Any]]:
            name = f"financement-{place}-"
            return [{"name": name + "source", "kind": "choice", "title": t("Source", "المصدر"), "options": options, "value": source, "required": True},
                    {"name": name + "montant", "kind": "money", "title": t("Montant", "المبلغ"), "value": amount, "required": True}]

        return {"name": "financement", "kind": "list", "title": t("Financement", "التمويل"), "required": True,
                "columns": [t("Source", "المصدر"), t("Montant", "المبلغ")], "rows": [row(0, "indh", "300 000"), row(1, "num", "120 000")]}
