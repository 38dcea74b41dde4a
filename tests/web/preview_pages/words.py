"""What the parts say in French and Arabic, for the preview only: the desk has its catalogues."""

FR = {
    "Skip to the content": "Aller au contenu", "Territory": "Territoire", "Search": "Chercher", "Main": "Principale", "More": "Plus", "Close": "Fermer",
    "Search for a case, a holder, a reference": "Chercher un dossier, un porteur, une référence", "My filters": "Mes filtres", "Theme": "Thème",
    "Auto": "Auto", "Light": "Clair", "Dark": "Sombre", "Sign out": "Se déconnecter", "Keyboard": "Clavier", "Breadcrumb": "Fil d’Ariane",
    "to %(state)s": "vers %(state)s", "%(num)s condition met": "%(num)s condition remplie", "%(num)s conditions met": "%(num)s conditions remplies",
    "Not yet: %(num)s condition out of %(total)s is not met.": "Pas encore : %(num)s condition sur %(total)s n’est pas remplie.",
    "Not yet: %(num)s conditions out of %(total)s are not met.": "Pas encore : %(num)s conditions sur %(total)s ne sont pas remplies.",
    "%(num)s working day late": "%(num)s j ouvrable de retard", "%(num)s working days late": "%(num)s j ouvrables de retard",
    "%(num)s working day": "%(num)s j ouvrable", "%(num)s working days": "%(num)s j ouvrables", "late": "de retard", "due %(date)s": "prévu le %(date)s",
    "Source": "Source", "Amount, MAD": "Montant, MAD", "MAD": "MAD", "Share": "Part", "cap": "plafond", ": ": " : ", "optional": "facultatif", "Choose": "Choisir",
    "Total": "Total", "Remove": "Retirer", "Add a row": "Ajouter une ligne", "%(size)s MB at most": "%(size)s Mo au plus", "Filters": "Filtres",
    "Filter": "Filtrer", "Clear all": "Tout effacer", "Previous": "Précédents", "Next": "Suivants", "%(num)s in force": "%(num)s en vigueur",
    "%(num)s thing to correct": "%(num)s point à corriger", "%(num)s things to correct": "%(num)s points à corriger",
    "Every passage is recorded, signed and can be verified.": "Chaque passage est inscrit, signé et vérifiable.",
}
AR = {
    "Skip to the content": "الانتقال إلى المحتوى", "Territory": "المجال الترابي", "Search": "بحث", "Main": "القائمة الرئيسية", "More": "المزيد", "Close": "إغلاق",
    "Search for a case, a holder, a reference": "البحث عن ملف أو حامل مشروع أو مرجع", "My filters": "التصفيات المحفوظة", "Theme": "المظهر",
    "Auto": "تلقائي", "Light": "فاتح", "Dark": "داكن", "Sign out": "تسجيل الخروج", "Keyboard": "لوحة المفاتيح", "Breadcrumb": "المسار",
    "to %(state)s": "نحو %(state)s", "%(num)s condition met": "شرط واحد مستوفى", "%(num)s conditions met": "%(num)s شروط مستوفاة",
    "Not yet: %(num)s condition out of %(total)s is not met.": "ليس بعد: شرط واحد من أصل %(total)s لم يُستوف.",
    "Not yet: %(num)s conditions out of %(total)s are not met.": "ليس بعد: %(num)s شروط من أصل %(total)s لم تُستوف.",
    "%(num)s working day late": "تأخر يوم عمل", "%(num)s working days late": "تأخر %(num)s أيام عمل",
    "%(num)s working day": "يوم عمل", "%(num)s working days": "%(num)s أيام عمل", "late": "تأخر", "due %(date)s": "كان مقررا في %(date)s",
    "Source": "المصدر", "Amount, MAD": "المبلغ بالدرهم", "MAD": "درهم", "Share": "الحصة", "cap": "السقف", ": ": ": ", "optional": "اختياري", "Choose": "اختيار",
    "Total": "المجموع", "Remove": "حذف", "Add a row": "إضافة سطر", "%(size)s MB at most": "%(size)s ميغابايت على الأكثر", "Filters": "التصفية",
    "Filter": "تصفية", "Clear all": "مسح الكل", "Previous": "السابق", "Next": "التالي", "%(num)s in force": "%(num)s سارية",
    "%(num)s thing to correct": "نقطة واحدة للتصحيح", "%(num)s things to correct": "%(num)s نقط للتصحيح",
    "Every passage is recorded, signed and can be verified.": "كل انتقال مسجل وموقع ويمكن التحقق منه.",
}
