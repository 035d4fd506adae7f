def overview(archive):
    """Return boxes, pages and uncounted folders of each room."""
    result = {}
    for room, boxes in archive.items():
        pages = 0
        uncounted = []
        for box in boxes:
            for folder in box["folders"]:
                if "pages" in folder:
                    pages += folder["pages"]
                else:
                    uncounted.append(box["label"] + "/" + folder["title"])
        result[room] = {"boxes": len(boxes), "pages": pages, "uncounted": uncounted}
    return result
