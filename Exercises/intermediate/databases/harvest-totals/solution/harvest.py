QUERY = """
    select picker, count(*), sum(kg) as total
    from crates
    where good = 1
    group by picker
    having total >= ?
    order by total desc, picker
"""


def bonus(orchard, least):
    return orchard.execute(QUERY, (least,)).fetchall()
