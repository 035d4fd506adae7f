#include "CDriver.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

// What is used as a file is read stands before.
static const unsigned char source[] = {
#embed "Observing/observed_values.py" suffix(, )
#embed "Observing/observed_places.py" suffix(, )
#embed "Observing/observed_origins.py" suffix(, )
#embed "Observing/observed_names.py" suffix(, )
#embed "Observing/observed_facts.py" suffix(, )
#embed "Observing/observed_collections.py" suffix(, )
#embed "Observing/observed_lookups.py" suffix(, )
#embed "Observing/observed_operands.py" suffix(, )
#embed "Observing/observed_calls.py" suffix(, )
#embed "Observing/observed_numbers.py" suffix(, )
#embed "Observing/observed_course.py" suffix(, )
#embed "Observing/observed_request.py"
};

struct cdriver_source cdriver_observing(void) {
    struct cdriver_source whole = {source, sizeof source};
    return whole;
}
