from archive import open_archive

archive = open_archive()
name = input()

query = f'select title from recordings where speaker = "{name}" and public = 1 order by title'
for row in archive.execute(query):
    print(row[0])
