def room_overview(boxes):
    """Return boxes, pages and uncounted folders of one room."""
    pages = 0
    uncounted = []
    for box in boxes:
        for folder in box.get("folders", []):
            if "pages" in folder:
                pages += folder["pages"]
            else:
                uncounted.append(f"{box['label']}/{folder['title']}")
    return {"boxes": len(boxes), "pages": pages, "uncounted": uncounted}


def overview(archive):
    """Return boxes, pages and uncounted folders of each room."""
    result = {}
    for room, boxes in archive.items():
        result[room] = room_overview(boxes)
    return result
