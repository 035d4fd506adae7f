from service import Refused
from sqlalchemy import JSON, select
from sqlalchemy.orm import Mapped, mapped_column
from tables import Base


class Answer(Base):
    __tablename__ = "answers"

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(unique=True)
    body: Mapped[str]
    answer: Mapped[dict] = mapped_column(JSON)


def once(session, key, body, work):
    if key is None:
        return work()
    known = session.scalars(select(Answer).where(Answer.key == key)).one_or_none()
    if known is None:
        answer = work()
        session.add(Answer(key=key, body=str(body), answer=answer))
        return answer
    if known.body == str(body):
        return known.answer
    raise Refused("this Idempotency-Key came with another body")
