/// Starts one confined process.
///
/// This header is the whole interface: fill in a `cspawn_plan`, call `cspawn_start`. What is allowed
/// and what is not is decided by the caller; nothing here has an opinion.
#ifndef CSPAWN_H
#define CSPAWN_H

#include <linux/filter.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/// One step of furnishing the private root; targets are paths in that root and begin with '/'.
typedef enum {
    CSPAWN_DIRECTORY,  ///< an empty directory
    CSPAWN_BIND_READ,  ///< `source` of the host, directory or file, read-only; left out where it does not exist
    CSPAWN_BIND_DEVICE,///< the device node `source` of the host; left out where it does not exist
    CSPAWN_TMPFS,      ///< a writable tmpfs; `source` holds its mount options ("size=…,nr_inodes=…,mode=…")
    CSPAWN_SYMLINK,    ///< a symbolic link at `target` that says `source`
    CSPAWN_FILE,       ///< a read-only file with `length` bytes of `bytes`
} cspawn_mount_kind;

typedef struct {
    cspawn_mount_kind kind;
    const char *source;
    const char *target;
    const void *bytes;
    size_t length;
} cspawn_mount;

/// The kernel's CLONE_NEW… flags, which the C library offers to C alone.
typedef enum {
    CSPAWN_NEW_MOUNTS = 0x00020000,
    CSPAWN_NEW_HOST_NAME = 0x04000000,
    CSPAWN_NEW_IPC = 0x08000000,
    CSPAWN_NEW_USERS = 0x10000000,
    CSPAWN_NEW_PROCESSES = 0x20000000,
    CSPAWN_NEW_NETWORK = 0x40000000,
} cspawn_namespace;

/// What Landlock allows beneath `path` (as it is named inside the private root, if there is one).
typedef struct {
    const char *path;
    uint64_t access;
} cspawn_path_rule;

typedef struct {
    int resource;
    uint64_t soft;
    uint64_t hard;
} cspawn_limit;

/// Everything about the process to start. Pointers are only read during `cspawn_start`.
typedef struct {
    const char *executable;
    const char *const *arguments;    ///< null-terminated
    const char *const *environment;  ///< null-terminated
    const char *directory;           ///< working directory, seen from inside

    /// Whether the process is killed when the thread that starts it ends, even where that is killed itself; used
    /// without namespaces of its own.
    int ends_with_starter;

    /// The descriptors that become 0 to 3 in the process; every other one is closed. Each must be above 3.
    int descriptors[4];

    /// Any mixture of `cspawn_namespace`.
    uint64_t namespaces;
    const char *uid_map;  ///< one line for /proc/self/uid_map; used with a user namespace
    const char *gid_map;
    /// Whether to bring up the loopback interface; used with a network namespace.
    int loopback;

    /// The private root; used with a mount namespace, where the caller's root must not be seen at all.
    const cspawn_mount *mounts;
    size_t mount_count;

    /// The user and group to become, or 0 to keep the caller's without any capability.
    uint32_t user;
    uint32_t group;

    const cspawn_limit *limits;
    size_t limit_count;

    /// Landlock: the rights that the kernel shall govern, the scopes to close, and what stays allowed.
    /// No Landlock at all where `landlock_filesystem` is 0.
    uint64_t landlock_filesystem;
    uint64_t landlock_network;
    uint64_t landlock_scopes;
    const cspawn_path_rule *path_rules;
    size_t path_rule_count;

    /// The seccomp filter, in force from before the execve on; none where the count is 0.
    const struct sock_filter *filter;
    uint16_t filter_count;
} cspawn_plan;

/// The step between clone and exec at which a start failed.
typedef enum {
    CSPAWN_STEP_NONE,
    CSPAWN_STEP_CLONE,
    CSPAWN_STEP_DESCRIPTORS,
    CSPAWN_STEP_ID_MAP,
    CSPAWN_STEP_ROOT,
    CSPAWN_STEP_MOUNT,
    CSPAWN_STEP_NETWORK,
    CSPAWN_STEP_LIMIT,
    CSPAWN_STEP_DIRECTORY,
    CSPAWN_STEP_IDENTITY,
    CSPAWN_STEP_NO_NEW_PRIVILEGES,
    CSPAWN_STEP_LANDLOCK,
    CSPAWN_STEP_SECCOMP,
    CSPAWN_STEP_EXEC,
} cspawn_step;

typedef struct {
    pid_t pid;         ///< the process, or -1
    cspawn_step step;  ///< where it failed
    int error;         ///< errno of the failure
    size_t index;      ///< which mount, limit or rule, where the step has several
} cspawn_result;

/// Starts the process that `plan` describes; the caller must wait for it.
cspawn_result cspawn_start(const cspawn_plan *plan);

/// A nameless file in memory, closed on exec; or -1 with errno set.
int cspawn_memory_file(const char *name);

/// The Landlock version of the running kernel, or 0 where there is none.
int cspawn_landlock_version(void);

/// Has the calling thread, and no other, look at files and at /proc as a user does who may be another than its own.
void cspawn_look_as(uint32_t user, uint32_t group);

#endif
