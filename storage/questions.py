"""Questions: what was asked, what was answered from where, and what people thought of it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, String, Text, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.database import Base, UTCDateTime


class AskedQuestion(Base):
    """A question with its answer. `citations` keeps what is needed to show the sources again."""

    __tablename__ = "questions"

    id: Mapped[int] = mapped_column(primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"), index=True)
    chat_id: Mapped[int] = mapped_column(ForeignKey("chats.id", ondelete="CASCADE"), index=True)
    text: Mapped[str] = mapped_column(Text)
    standalone: Mapped[str] = mapped_column(Text)
    language: Mapped[str] = mapped_column(String(2))
    answered: Mapped[bool]
    answer: Mapped[str] = mapped_column(Text, default="")
    citations: Mapped[list[dict[str, Any]]] = mapped_column(JSON, default=list)
    feedback: Mapped[int | None]
    passed_on: Mapped[bool] = mapped_column(default=False)
    asked_at: Mapped[datetime] = mapped_column(UTCDateTime)


@dataclass(frozen=True)
class Questions:
    """The repository of asked questions."""

    session: Session

    def add(self, question: AskedQuestion) -> AskedQuestion:
        """Keeps a question and gives it an id."""
        self.session.add(question)
        self.session.flush()
        return question

    def get(self, question_id: int) -> AskedQuestion | None:
        """A question by id."""
        return self.session.get(AskedQuestion, question_id)

    def latest(self, chat_id: int, user_id: int, since: datetime) -> AskedQuestion | None:
        """The last question of a person in a chat, unless it is older than `since`."""
        query = (
            select(AskedQuestion)
            .where(AskedQuestion.chat_id == chat_id, AskedQuestion.user_id == user_id, AskedQuestion.asked_at >= since)
            .order_by(AskedQuestion.id.desc())
            .limit(1)
        )
        return self.session.scalars(query).one_or_none()
