"""The texts of the product as reports are given them."""

from bot.localization import Localization
from handlers.messages import Say
from reports.contents.desk import TextArgument, Words

TEXTS = Localization()


def words(language: str) -> Words:
    """The words of a language."""

    def say(id: str, /, **arguments: TextArgument) -> str:  # noqa: A002
        return TEXTS.text(Say(id, arguments), language)

    return say
