from archive import open_archive

archive = open_archive()
name = input()

found = archive.execute("select title from recordings where speaker = ? and public = 1 order by title", name)
for title, in found:
    print(title)
