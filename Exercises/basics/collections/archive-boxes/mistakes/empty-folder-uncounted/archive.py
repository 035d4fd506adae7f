def overview(archive):
    """Return boxes, pages and uncounted folders of each room."""
    result = {}
    for room, boxes in archive.items():
        pages = 0
        uncounted = []
        for box in boxes:
            for folder in box.get("folders", []):
                number = folder.get("pages")
                if number:
                    pages += number
                else:
                    uncounted.append(f"{box['label']}/{folder['title']}")
        result[room] = {"boxes": len(boxes), "pages": pages, "uncounted": uncounted}
    return result
