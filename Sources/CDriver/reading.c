#include "CDriver.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

// The order counts: what is used as a file is read stands before, and of recognisers of one rank the first is asked first.
static const unsigned char source[] = {
#embed "Shared/answer_fields.py" suffix(, )
#embed "Reading/reading_tokens.py" suffix(, )
#embed "Reading/reading_program.py" suffix(, )
#embed "Reading/reading_files.py" suffix(, )
#embed "Reading/reading_blocks.py" suffix(, )
#embed "Reading/reading_words.py" suffix(, )
#embed "Reading/reading_definitions.py" suffix(, )
#embed "Reading/reading_names.py" suffix(, )
#embed "Reading/reading_statements.py" suffix(, )
#embed "Reading/reading_operators.py" suffix(, )
#embed "Reading/reading_literals.py" suffix(, )
#embed "Reading/reading_brackets.py" suffix(, )
#embed "Reading/reading_last.py" suffix(, )
#embed "Reading/reading_request.py"
};

struct cdriver_source cdriver_reading(void) {
    struct cdriver_source whole = {source, sizeof source};
    return whole;
}
