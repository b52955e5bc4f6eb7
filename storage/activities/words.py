"""The words of activities, folded, so that they are found quickly on both databases and also inside compounds.

A dictionary holds each word once; a search looks through it for parts of words, then follows those that fit. What is
in very many activities is looked for in the activities themselves, by date, until a page is full.
"""

from collections.abc import Iterable

from sqlalchemy import ForeignKey, Index, String, delete, insert, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.activities.records import Activity
from storage.database import Base, add_or_find
from storage.folding import LONGEST_WORD, folded_words

SHORT = 3  # letters; words up to this length are only found whole
MOST_FORMS = 400  # words of the dictionary that one word of a search may stand for


class SearchWord(Base):
    """A word that occurs in some activity."""

    __tablename__ = "search_words"

    id: Mapped[int] = mapped_column(primary_key=True)
    word: Mapped[str] = mapped_column(String(LONGEST_WORD), unique=True)


class ActivityWord(Base):
    """A word occurs in an activity."""

    __tablename__ = "activity_words"
    __table_args__ = (Index(None, "word_id", "activity_id"),)

    activity_id: Mapped[int] = mapped_column(ForeignKey("activities.id", ondelete="CASCADE"), primary_key=True)
    word_id: Mapped[int] = mapped_column(ForeignKey("search_words.id", ondelete="CASCADE"), primary_key=True)


def index_words(session: Session, activity_id: int, texts: Iterable[str]) -> None:
    """Makes an activity findable by the words of these texts, in place of earlier ones."""
    session.execute(delete(ActivityWord).where(ActivityWord.activity_id == activity_id))
    words = folded_words(texts)
    session.execute(update(Activity).where(Activity.id == activity_id).values(words=joined(words)))
    ids = _word_ids(session, words)
    if ids:
        session.execute(insert(ActivityWord), [{"activity_id": activity_id, "word_id": word_id} for word_id in ids])


def _word_ids(session: Session, words: frozenset[str]) -> list[int]:
    known = {found.word: found.id for found in session.scalars(select(SearchWord).where(SearchWord.word.in_(words)))}
    # Always in the same order: two transactions that add the same words wait for each other, and never in a ring.
    known |= {word: _learn(session, word) for word in sorted(words - known.keys())}
    return list(known.values())


def _learn(session: Session, word: str) -> int:
    return add_or_find(session, SearchWord(word=word), lambda: _find(session, word)).id


def _find(session: Session, word: str) -> SearchWord | None:
    return session.scalars(select(SearchWord).where(SearchWord.word == word)).one_or_none()


def joined(words: Iterable[str]) -> str:
    """Words as an activity's row holds them."""
    return f" {' '.join(sorted(words))} "


def pattern(word: str) -> str:
    """What to look for with LIKE in a row's words, or in one word of the dictionary, for a folded word of a search."""
    plain = word.replace("_", r"\_")  # only letters and digits come in; of those "_" alone means something to LIKE
    return f"% {plain} %" if len(word) <= SHORT else f"%{plain}%"


def forms(session: Session, word: str) -> list[int]:
    """The dictionary's words that hold a folded word of a search, the shortest first."""
    if len(word) <= SHORT:
        query = select(SearchWord.id).where(SearchWord.word == word)
    else:
        query = select(SearchWord.id).where(SearchWord.word.like(pattern(word), escape="\\"))
    return list(session.scalars(query.order_by(SearchWord.word).limit(MOST_FORMS)))
