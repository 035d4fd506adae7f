def overview(archive):
    """Return boxes, pages and uncounted folders of each room."""
    result = {}
    pages = 0
    for room, boxes in archive.items():
        uncounted = []
        for box in boxes:
            for folder in box.get("folders", []):
                if "pages" in folder:
                    pages += folder["pages"]
                else:
                    uncounted.append(f"{box['label']}/{folder['title']}")
        result[room] = {"boxes": len(boxes), "pages": pages, "uncounted": uncounted}
    return result
