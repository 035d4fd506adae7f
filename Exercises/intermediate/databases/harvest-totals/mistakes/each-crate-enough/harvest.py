def bonus(orchard, least):
    rows = orchard.execute(
        "select picker, count(*), sum(kg) from crates where good = 1 and kg >= ? group by picker "
        "order by sum(kg) desc, picker",
        (least,),
    )
    return list(rows)
