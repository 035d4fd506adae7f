from play import Scene
from sqlalchemy import select


def report(session):
    lines = []
    for scene in session.scalars(select(Scene).order_by(Scene.number)):
        names = [prop.name for prop in scene.props]
        lines.append(f"{scene.number}: {', '.join(names) or 'nothing'}")
    return lines
