def bonus(orchard, least):
    rows = orchard.execute(
        "select picker, count(*), sum(kg) from crates where good = 1 group by picker having sum(kg) >= ? "
        "order by sum(kg) desc, picker desc",
        (least,),
    )
    return list(rows)
