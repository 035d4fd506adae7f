import hashlib
import json

from service import Refused
from sqlalchemy import JSON
from sqlalchemy.orm import Mapped, mapped_column
from tables import Base


class AnswerRow(Base):
    __tablename__ = "answers"

    key: Mapped[str] = mapped_column(primary_key=True)
    fingerprint: Mapped[str]
    answer: Mapped[dict] = mapped_column(JSON)


def once(session, key, body, work):
    """The answer kept under the key; where there is none, that of work(), which is kept with what it has written."""
    if key is None:
        return work()
    mark = fingerprint(body)
    row = session.get(AnswerRow, key)
    if row is None:
        row = AnswerRow(key=key, fingerprint=mark, answer=work())
        session.add(row)
    elif row.fingerprint != mark:
        raise Refused("this Idempotency-Key came with another body")
    return row.answer


def fingerprint(body):
    return hashlib.sha256(json.dumps(body, sort_keys=True).encode()).hexdigest()
