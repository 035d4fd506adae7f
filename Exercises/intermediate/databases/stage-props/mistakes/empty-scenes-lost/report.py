from play import Prop, Scene
from sqlalchemy import select


def report(session):
    props = {}
    rows = session.execute(
        select(Scene.number, Prop.name).join(Prop, Prop.scene_id == Scene.number).order_by(Scene.number, Prop.name)
    )
    for number, name in rows:
        props.setdefault(number, []).append(name)
    return [f"{number}: {', '.join(names) or 'nothing'}" for number, names in props.items()]
