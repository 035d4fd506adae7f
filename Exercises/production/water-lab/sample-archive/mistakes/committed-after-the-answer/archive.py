from models import Bottle
from sqlalchemy import create_engine, select
from sqlalchemy.orm import sessionmaker
from tables import Base, BottleRow


def open_archive(path):
    engine = create_engine(f"sqlite:///{path}")
    Base.metadata.create_all(engine)
    return sessionmaker(engine)


class Archive:
    def __init__(self, session):
        self.session = session

    def add(self, new):
        row = BottleRow(**new.model_dump(), state="waiting")
        self.session.add(row)
        self.session.flush()
        return as_bottle(row)

    def get(self, number):
        row = self.session.get(BottleRow, number)
        return None if row is None else as_bottle(row)

    def find(self, **wanted):
        query = select(BottleRow).filter_by(**wanted).order_by(BottleRow.id)
        return [as_bottle(row) for row in self.session.scalars(query)]


def as_bottle(row):
    return Bottle.model_validate(row, from_attributes=True)
