from web import Answer, NotFound

HEADER = "X-Request-Id"


def chain(handler, *layers):
    for layer in reversed(layers):
        handler = layer(handler)
    return handler


def request_ids(make_id):
    def layer(handler):
        def handle(request):
            if HEADER not in request.headers:
                request.headers[HEADER] = make_id()
            answer = handler(request)
            answer.headers[HEADER] = request.headers[HEADER]
            return answer

        return handle

    return layer


def error_answers(log):
    def layer(handler):
        def handle(request):
            try:
                return handler(request)
            except NotFound:
                return Answer(404, "not found")
            except Exception as error:
                log(request, error)
                return Answer(500, "internal error")

        return handle

    return layer


def timing(clock, note):
    def layer(handler):
        def handle(request):
            status = None
            begin = clock()
            try:
                answer = handler(request)
                status = answer.status
                return answer
            finally:
                note(request.path, status, clock() - begin)

        return handle

    return layer
