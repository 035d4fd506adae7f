def bonus(orchard, least):
    rows = orchard.execute(
        "select picker, count(*), sum(kg) from crates where good = 1 and (kg is null or kg >= ?) group by picker "
        "having sum(kg) > 0 order by sum(kg) desc, picker",
        (least,),
    )
    return list(rows)
