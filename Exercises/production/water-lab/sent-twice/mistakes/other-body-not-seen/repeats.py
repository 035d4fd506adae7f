import json

from sqlalchemy.orm import Mapped, mapped_column
from tables import Base


class KeptAnswer(Base):
    __tablename__ = "answers"

    repeat_key: Mapped[str] = mapped_column(primary_key=True)
    text: Mapped[str]


def once(session, key, body, work):
    if key is None:
        return work()
    kept = session.get(KeptAnswer, key)
    if kept is not None:
        return json.loads(kept.text)
    answer = work()
    session.add(KeptAnswer(repeat_key=key, text=json.dumps(answer)))
    return answer
