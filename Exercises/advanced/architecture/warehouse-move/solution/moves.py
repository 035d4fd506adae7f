from work import Work


class BadPlan(Exception):
    """The plan cannot be carried out as a whole."""


def carry_out(path, plan):
    with Work(path) as work:
        for pallet, source, target in plan:
            if work.shelf_of(pallet) != source:
                raise BadPlan(pallet, source)
            work.put(pallet, target)
            work.note(f"{pallet}: {source} to {target}")
        if overfull := work.overfull():
            raise BadPlan(overfull)
        work.commit()
