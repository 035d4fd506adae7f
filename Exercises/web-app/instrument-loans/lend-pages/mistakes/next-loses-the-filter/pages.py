"""Pages of the list."""

from faults import check_kind

ORDERS = ["id", "name", "year"]


def is_number(text, most):
    return text.isascii() and text.isdigit() and 0 < int(text) <= most


def page_faults(query):
    wrong = {}
    for name in query:
        text = query[name]
        if name == "limit":
            if not is_number(text, 100):
                wrong[name] = "1 to 100, please"
        elif name == "page":
            if not is_number(text, 1000):
                wrong[name] = "1 to 1000, please"
        elif name == "kind":
            if check_kind(text):
                wrong[name] = "no such kind"
        elif name == "order":
            if text not in ORDERS:
                wrong[name] = "id, name or year, please"
        else:
            wrong[name] = "no such parameter"
    return wrong


def read_page(query):
    limit = int(query.get("limit", 20))
    page = int(query.get("page", 1))
    return {
        "limit": limit,
        "page": page,
        "offset": limit * (page - 1),
        "kind": query.get("kind"),
        "order": query.get("order", "id"),
    }


def next_path(query, total):
    wish = read_page(query)
    if wish["offset"] + wish["limit"] >= total:
        return None
    path = f"/instruments?page={wish['page'] + 1}"
    if "limit" in query:
        path += f"&limit={wish['limit']}"
    return path
