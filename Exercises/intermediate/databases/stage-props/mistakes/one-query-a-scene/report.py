from play import Prop, Scene
from sqlalchemy import select


def report(session):
    lines = []
    for number in session.scalars(select(Scene.number).order_by(Scene.number)):
        found = session.scalars(select(Prop.name).where(Prop.scene_id == number).order_by(Prop.name)).all()
        lines.append(f"{number}: {', '.join(found) or 'nothing'}")
    return lines
