"""Language and theme are plain links: they set a cookie and come back."""
from __future__ import annotations

from tests.web.desk import Desk


def test_the_desk_is_read_in_the_language_chosen(desk: Desk) -> None:
    client = desk.guest()
    page = client.get("/langue/ar?retour=/connexion")
    assert '<html lang="ar" dir="rtl"' in page.text and "تسجيل الدخول" in page.text


def test_the_browser_s_language_counts_until_one_is_chosen(desk: Desk) -> None:
    english = desk.guest().get("/connexion", headers={"accept-language": "en-GB,en;q=0.9"})
    assert '<html lang="en" dir="ltr"' in english.text


def test_a_theme_is_remembered_and_an_unknown_one_is_the_system_s(desk: Desk) -> None:
    client = desk.guest()
    assert 'data-theme="dark"' in client.get("/theme/dark?retour=/connexion").text
    assert "data-theme" not in client.get("/theme/pink?retour=/connexion").text


def test_a_preference_never_leads_to_another_site(desk: Desk) -> None:
    answer = desk.guest().get("/theme/dark?retour=https://evil.example", follow_redirects=False)
    assert answer.headers["location"] == "/"
