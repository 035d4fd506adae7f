#include "CDriver.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

// What is used as a file is read stands before.
static const unsigned char source[] = {
#embed "Shared/answer_fields.py" suffix(, )
#embed "Finding/finding_tree.py" suffix(, )
#embed "Finding/finding_names.py" suffix(, )
#embed "Finding/finding_paths.py" suffix(, )
#embed "Finding/finding_types.py" suffix(, )
#embed "Finding/finding_unused.py" suffix(, )
#embed "Finding/finding_ways.py" suffix(, )
#embed "Finding/finding_conditions.py" suffix(, )
#embed "Finding/finding_statements.py" suffix(, )
#embed "Finding/finding_loops.py" suffix(, )
#embed "Finding/finding_calls.py" suffix(, )
#embed "Finding/finding_errors.py" suffix(, )
#embed "Finding/finding_style.py" suffix(, )
#embed "Finding/finding_request.py"
};

struct cdriver_source cdriver_findings(void) {
    struct cdriver_source whole = {source, sizeof source};
    return whole;
}
