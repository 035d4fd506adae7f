def overview(archive):
    """Return boxes, pages and uncounted folders of each room."""
    result = {}
    for room, boxes in archive.items():
        number = 0
        pages = 0
        uncounted = []
        for box in boxes:
            if "folders" in box:
                number += 1
                for folder in box["folders"]:
                    if "pages" in folder:
                        pages += folder["pages"]
                    else:
                        uncounted.append(f"{box['label']}/{folder['title']}")
        result[room] = {"boxes": number, "pages": pages, "uncounted": uncounted}
    return result
