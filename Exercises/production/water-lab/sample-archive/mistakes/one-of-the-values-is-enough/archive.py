from models import Bottle
from sqlalchemy import create_engine, or_, select
from sqlalchemy.orm import sessionmaker
from tables import Base, BottleRow


def open_archive(path):
    engine = create_engine("sqlite:///" + path)
    Base.metadata.create_all(engine)
    return sessionmaker(bind=engine)


def to_bottle(row):
    return Bottle(id=row.id, label=row.label, site=row.site, millilitres=row.millilitres, state=row.state)


class Archive:
    """The bottles of the database, inside the transaction of whoever asks."""

    def __init__(self, session):
        self.session = session

    def add(self, new):
        row = BottleRow(label=new.label, site=new.site, millilitres=new.millilitres)
        self.session.add(row)
        self.session.flush()
        return to_bottle(row)

    def get(self, number):
        row = self.session.get(BottleRow, number)
        if row is not None:
            return to_bottle(row)
        return None

    def find(self, **wanted):
        query = select(BottleRow).order_by(BottleRow.id)
        if wanted:
            query = query.where(or_(*(getattr(BottleRow, column) == value for column, value in wanted.items())))
        return [to_bottle(row) for row in self.session.scalars(query)]
