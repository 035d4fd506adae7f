def bonus(orchard, least):
    rows = orchard.execute(
        "select picker, count(*), sum(kg) from crates group by picker having sum(kg) >= ? "
        "order by sum(kg) desc, picker",
        (least,),
    )
    return list(rows)
