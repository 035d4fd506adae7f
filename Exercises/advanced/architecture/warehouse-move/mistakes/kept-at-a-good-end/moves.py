from work import Work


class BadPlan(Exception):
    pass


def carry_out(path, plan):
    with Work(path) as work:
        for number, begin, end in plan:
            if work.shelf_of(number) != begin:
                raise BadPlan(number)
            work.put(number, end)
            work.note(f"{number}: {begin} to {end}")
        if work.overfull():
            raise BadPlan("too full")
        work.commit()
