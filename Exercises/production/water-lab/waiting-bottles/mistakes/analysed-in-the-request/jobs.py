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


class Job(BaseModel):
    id: int
    bottle: int
    state: str
    result: dict | None


class Jobs:
    def __init__(self, session):
        self.session = session

    def add(self, bottle):
        row = JobRow(bottle=bottle, state="waiting")
        self.session.add(row)
        self.session.flush()
        return as_job(row)

    def get(self, number):
        row = self.session.get(JobRow, number)
        return None if row is None else as_job(row)

    def take(self):
        """The oldest job that waits, which runs from now on; None where none waits."""
        query = select(JobRow).filter_by(state="waiting").order_by(JobRow.id).limit(1)
        row = self.session.scalar(query)
        if row is None:
            return None
        row.state = "running"
        return as_job(row)

    def finish(self, number, result):
        row = self.session.get(JobRow, number)
        row.state = "done"
        row.result = result


def as_job(row):
    return Job.model_validate(row, from_attributes=True)
