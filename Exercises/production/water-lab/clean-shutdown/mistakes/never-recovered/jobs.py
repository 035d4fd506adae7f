from logs import request_id
from pydantic import BaseModel
from sqlalchemy import JSON, select
from sqlalchemy.orm import Mapped, mapped_column
from tables import Base


class JobRow(Base):
    __tablename__ = "jobs"

    id: Mapped[int] = mapped_column(primary_key=True)
    bottle: Mapped[int]
    state: Mapped[str]
    result: Mapped[dict | None] = mapped_column(JSON)
    tries: Mapped[int]
    due: Mapped[float]
    reason: Mapped[str | None]
    request_id: Mapped[str | None]


class Job(BaseModel):
    id: int
    bottle: int
    state: str
    result: dict | None
    tries: int
    reason: str | None
    request_id: str | None


class Jobs:
    def __init__(self, session):
        self.session = session

    def add(self, bottle):
        row = JobRow(bottle=bottle, state="waiting", tries=0, due=0, request_id=request_id.get())
        self.session.add(row)
        self.session.flush()
        return as_job(row)

    def get(self, number):
        row = self.session.get(JobRow, number)
        return None if row is None else as_job(row)

    def take(self, now):
        """The oldest job that is due, which runs from now on; None where none is due."""
        query = select(JobRow).filter_by(state="waiting").where(JobRow.due <= now)
        row = self.session.scalar(query.order_by(JobRow.id).limit(1))
        if row is None:
            return None
        row.state = "running"
        row.tries += 1
        return as_job(row)

    def runs(self, number):
        return self.session.get(JobRow, number).state == "running"

    def finish(self, number, result):
        row = self.session.get(JobRow, number)
        row.state = "done"
        row.result = result
        row.reason = None

    def put_off(self, number, reason, due):
        row = self.session.get(JobRow, number)
        row.state = "waiting"
        row.reason = reason
        row.due = due

    def bury(self, number, reason):
        row = self.session.get(JobRow, number)
        row.state = "dead"
        row.reason = reason

    def dead(self):
        query = select(JobRow).filter_by(state="dead").order_by(JobRow.id)
        return [as_job(row) for row in self.session.scalars(query)]

    def revive(self, number):
        """The dead letter, which waits again as if it were new; None where there is none."""
        row = self.session.get(JobRow, number)
        if row is None or row.state != "dead":
            return None
        row.state = "waiting"
        row.tries = 0
        row.due = 0
        row.reason = None
        return as_job(row)


def as_job(row):
    return Job.model_validate(row, from_attributes=True)
