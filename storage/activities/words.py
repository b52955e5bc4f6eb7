"""The words of activities, folded, so that they are found quickly on both databases and also inside compounds.

A dictionary holds each word once; a search looks through it for parts of words, then follows those that fit. What is
in very many activities is looked for in the activities themselves, by date, until a page is full.
"""

from collections.abc import Iterable, Mapping
from functools import partial

from sqlalchemy import ForeignKey, Index, String, cast, delete, exists, insert, literal, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.activities.records import Activity
from storage.database import Base, add_all_or_find, portions
from storage.folding import LONGEST_WORD, folded_words

SHORT = 3  # letters; words up to this length are only found whole
GONE = "-"  # begins what stands in the place of a word that was forgotten; no search has it
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


def index_all(session: Session, texts: Mapping[int, Iterable[str]]) -> None:
    """Makes activities findable by the words of these texts, in place of earlier ones, in few statements."""
    words = {activity_id: folded_words(said) for activity_id, said in texts.items()}
    for ids in portions(list(words)):
        session.execute(delete(ActivityWord).where(ActivityWord.activity_id.in_(ids)))
    if words:
        rows = [{"id": number, "words": joined(found)} for number, found in words.items()]
        session.execute(update(Activity), rows, execution_options={"synchronize_session": False})
    known = _word_ids(session, frozenset().union(*words.values()))
    pairs = [{"activity_id": number, "word_id": known[word]} for number, found in words.items() for word in found]
    if pairs:
        session.execute(insert(ActivityWord), pairs)


def forget_words(session: Session, name: str) -> None:
    """Takes the words of a name out of the dictionary, where no activity has them any more.

    Their rows stay: somebody may just be writing an activity that refers to one, and must not fail for it.
    """
    unused = ~exists().where(ActivityWord.word_id == SearchWord.id)
    named = SearchWord.word.in_(sorted(folded_words([name])))
    gone = update(SearchWord).where(named, unused).values(word=literal(GONE) + cast(SearchWord.id, String))
    session.execute(gone.execution_options(synchronize_session=False))


def _word_ids(session: Session, words: frozenset[str]) -> dict[str, int]:
    known: dict[str, int] = {}
    for some in portions(sorted(words)):
        found = session.scalars(select(SearchWord).where(SearchWord.word.in_(some)))
        known |= {entry.word: entry.id for entry in found}
    # Always in the same order: two transactions that add the same words wait for each other, and never in a ring.
    new = [SearchWord(word=word) for word in sorted(words - known.keys())]
    learnt = add_all_or_find(session, [(entry, partial(_find, session, entry.word)) for entry in new])
    return known | {entry.word: entry.id for entry in learnt}


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
