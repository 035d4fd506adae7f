def load_new(read, connection, size):
    with connection:
        connection.execute("create table if not exists totals (well text primary key, litres integer not null)")
        connection.execute("create table if not exists watermark (number integer not null)")
    (after,) = connection.execute("select coalesce(max(number), 0) from watermark").fetchone()
    loaded = 0
    batch = []
    try:
        for entry in read(after):
            batch.append(entry)
            if len(batch) == size:
                save(connection, batch)
                loaded += len(batch)
                batch = []
    finally:
        if batch:
            save(connection, batch)
            loaded += len(batch)
    return loaded


def save(connection, batch):
    """Write totals and watermark in one transaction."""
    with connection:
        for _, well, litres in batch:
            connection.execute(
                "insert into totals values (?, ?) on conflict (well) do update set litres = litres + excluded.litres",
                (well, litres),
            )
        connection.execute("delete from watermark")
        connection.execute("insert into watermark values (?)", (batch[-1][0],))
