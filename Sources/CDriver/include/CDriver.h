#ifndef CDRIVER_H
#define CDRIVER_H

#include <stddef.h>

/// Files of Python, put behind each other.
struct cdriver_source {
    const unsigned char *bytes;
    size_t size;
};

/// What tells what is wrong with a program that Python cannot read: the files of the folder `Reading`.
struct cdriver_source cdriver_reading(void);

/// What tells what the text of a program shows that Python can read: the files of the folder `Finding`.
struct cdriver_source cdriver_findings(void);

/// What tells what was at hand where an exception was raised: the files of the folder `Observing`.
struct cdriver_source cdriver_observing(void);

#endif
