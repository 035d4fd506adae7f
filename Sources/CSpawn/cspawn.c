// Theory of operation
//
// The caller is a multi-threaded program of any size. `fork` would copy its page tables (tens of milliseconds for
// a large one) and leave the child with locks that no thread will ever release. So the child is made with
// CLONE_VM | CLONE_VFORK on a small stack of its own: it borrows the caller's memory, the calling thread sleeps
// until the child has called execve or _exit, and nothing is copied. That has three consequences, which every line
// of `child` obeys:
//
//   - It calls nothing but thin system call wrappers: no malloc, no stdio, no locks. Every string was made before.
//   - It uses the raw system call where glibc's wrapper would act on all threads (the set*id family).
//   - It may report a failure by writing to memory that the caller reads afterwards; no pipe is needed.
//
// All signals are blocked around the clone, so that no handler of the caller runs in the borrowed memory.
//
// The order inside the child matters, since each step takes away what an earlier one needed:
//
//   1  a new session, descriptors        no terminal, nothing inherited
//   2  id maps                           give the capabilities for 3; the old /proc is still there
//   3  the private root                  then the host's is detached, /proc with it
//   4  the loopback interface            needs the capabilities
//   5  limits                            after 3 has written its files (RLIMIT_FSIZE)
//   6  identity                          capabilities are gone from here on
//   7  no_new_privs, Landlock            needs to open the paths that it allows
//   8  seccomp                           last, since it forbids most of the above
//   9  execve
//
// Any failure ends the child with step and errno in the result: a process is confined as planned or does not start.

#define _GNU_SOURCE
#include "cspawn.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/capability.h>
#include <linux/seccomp.h>
#include <net/if.h>
#include <sched.h>
#include <signal.h>
#include <stdbool.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

// Own definitions: the headers of Debian 12 know Landlock only up to its second version.
#ifndef SYS_landlock_create_ruleset
#define SYS_landlock_create_ruleset 444
#define SYS_landlock_add_rule 445
#define SYS_landlock_restrict_self 446
#endif
#ifndef SYS_mount_setattr
#define SYS_mount_setattr 442
#endif
#ifndef SYS_close_range
#define SYS_close_range 436
#endif

struct ruleset_attributes {
    uint64_t filesystem;
    uint64_t network;
    uint64_t scopes;
};
struct beneath_attributes {
    uint64_t access;
    int32_t descriptor;
} __attribute__((packed));
struct mount_attributes {
    uint64_t set, clear, propagation, userns;
};
enum {
    create_ruleset_version = 1,
    rule_path_beneath = 1,
    mount_readonly = 0x1,
    mount_nosuid = 0x2,
    mount_nodev = 0x4,
};
// The rights that make sense for a file that is not a directory: execute, write, read, truncate, ioctl.
static const uint64_t landlock_file_rights = 1u << 0 | 1u << 1 | 1u << 2 | 1u << 14 | 1u << 15;

// The host's root while the private one is being furnished, and the place where that one is first mounted.
#define HOST "/.host"
#define STAGE "/tmp"

struct start {
    const cspawn_plan *plan;
    cspawn_result result;
    sigset_t caller_mask;
    pid_t starter;
};

static bool failed(struct start *start, cspawn_step step, size_t index) {
    start->result.step = step;
    start->result.error = errno;
    start->result.index = index;
    return false;
}

static bool write_whole(const char *path, int flags, const void *bytes, size_t length) {
    int descriptor = open(path, flags | O_WRONLY | O_CLOEXEC, 0444);
    if (descriptor < 0) return false;
    const char *rest = bytes;
    while (length > 0) {
        ssize_t written = write(descriptor, rest, length);
        if (written < 0) {
            int error = errno;
            close(descriptor);
            errno = error;
            return false;
        }
        rest += written;
        length -= (size_t)written;
    }
    return close(descriptor) == 0;
}

static bool take_descriptors(struct start *start) {
    for (int i = 0; i < 4; i++)
        if (dup2(start->plan->descriptors[i], i) < 0) return failed(start, CSPAWN_STEP_DESCRIPTORS, (size_t)i);
    if (syscall(SYS_close_range, 4u, ~0u, 0u) == 0) return true;
    // Kernels before 5.9 have no close_range; the limit is what a descriptor's number can reach.
    struct rlimit limit;
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0) return failed(start, CSPAWN_STEP_DESCRIPTORS, 4);
    for (rlim_t i = 4; i < limit.rlim_cur && i < 1u << 20; i++) close((int)i);
    return true;
}

static bool map_ids(struct start *start) {
    const cspawn_plan *plan = start->plan;
    // Without "deny" an unprivileged gid_map is refused. The file is missing in old kernels, which do not ask.
    if (!write_whole("/proc/self/setgroups", 0, "deny", 4) && errno != ENOENT)
        return failed(start, CSPAWN_STEP_ID_MAP, 0);
    if (!write_whole("/proc/self/uid_map", 0, plan->uid_map, strlen(plan->uid_map)))
        return failed(start, CSPAWN_STEP_ID_MAP, 1);
    if (!write_whole("/proc/self/gid_map", 0, plan->gid_map, strlen(plan->gid_map)))
        return failed(start, CSPAWN_STEP_ID_MAP, 2);
    return true;
}

static bool make_readonly(const char *target, bool device) {
    struct mount_attributes attributes = {.set = mount_nosuid | (device ? 0 : mount_readonly | mount_nodev)};
    if (syscall(SYS_mount_setattr, AT_FDCWD, target, 0x8000u /* AT_RECURSIVE */, &attributes, sizeof attributes) == 0)
        return true;
    if (errno != ENOSYS) return false;
    unsigned long flags = MS_REMOUNT | MS_BIND | MS_NOSUID | (device ? 0 : MS_RDONLY | MS_NODEV);
    return mount(NULL, target, NULL, flags, NULL) == 0;
}

// A bind needs something of the same kind at its target. `source` is read below HOST.
static bool bind_path(const cspawn_mount *item) {
    struct stat status;
    if (stat(item->source, &status) != 0) return errno == ENOENT || errno == ENOTDIR || errno == EACCES;
    if (S_ISDIR(status.st_mode)) {
        if (mkdir(item->target, 0755) != 0 && errno != EEXIST) return false;
    } else {
        int descriptor = open(item->target, O_CREAT | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0444);
        if (descriptor < 0) return false;
        close(descriptor);
    }
    if (mount(item->source, item->target, NULL, MS_BIND | MS_REC, NULL) != 0) return false;
    return make_readonly(item->target, item->kind == CSPAWN_BIND_DEVICE);
}

static bool furnish(const cspawn_mount *item) {
    switch (item->kind) {
    case CSPAWN_DIRECTORY:
        return mkdir(item->target, 0755) == 0 || errno == EEXIST;
    case CSPAWN_BIND_READ:
    case CSPAWN_BIND_DEVICE:
        return bind_path(item);
    case CSPAWN_TMPFS:
        if (mkdir(item->target, 0755) != 0 && errno != EEXIST) return false;
        return mount("tmpfs", item->target, "tmpfs", MS_NOSUID | MS_NODEV, item->source) == 0;
    case CSPAWN_SYMLINK:
        return symlink(item->source, item->target) == 0 || errno == EEXIST;
    case CSPAWN_FILE:
        return write_whole(item->target, O_CREAT | O_EXCL, item->bytes, item->length);
    }
    errno = EINVAL;
    return false;
}

static bool enter_private_root(struct start *start) {
    const cspawn_plan *plan = start->plan;
    // Private propagation: nothing mounted here reaches the host, and nothing of the host arrives here later.
    if (mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) != 0) return failed(start, CSPAWN_STEP_ROOT, 0);
    if (mount("tmpfs", STAGE, "tmpfs", MS_NOSUID | MS_NODEV, "mode=755,size=4m") != 0)
        return failed(start, CSPAWN_STEP_ROOT, 1);
    if (mkdir(STAGE HOST, 0755) != 0) return failed(start, CSPAWN_STEP_ROOT, 2);
    if (syscall(SYS_pivot_root, STAGE, STAGE HOST) != 0) return failed(start, CSPAWN_STEP_ROOT, 3);
    if (chdir("/") != 0) return failed(start, CSPAWN_STEP_ROOT, 4);
    for (size_t i = 0; i < plan->mount_count; i++)
        if (!furnish(&plan->mounts[i])) return failed(start, CSPAWN_STEP_MOUNT, i);
    if (umount2(HOST, MNT_DETACH) != 0) return failed(start, CSPAWN_STEP_ROOT, 5);
    if (rmdir(HOST) != 0) return failed(start, CSPAWN_STEP_ROOT, 6);
    // Only this mount, not what is mounted below it: the tmpfs to work in stays writable.
    if (mount(NULL, "/", NULL, MS_REMOUNT | MS_BIND | MS_RDONLY | MS_NOSUID | MS_NODEV, NULL) != 0)
        return failed(start, CSPAWN_STEP_ROOT, 7);
    return true;
}

// A new network namespace has a loopback interface, but it is down.
static bool raise_loopback(struct start *start) {
    int descriptor = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0) return failed(start, CSPAWN_STEP_NETWORK, 0);
    struct ifreq request = {.ifr_name = "lo", .ifr_flags = IFF_UP | IFF_RUNNING};
    bool done = ioctl(descriptor, SIOCSIFFLAGS, &request) == 0;
    if (!done) failed(start, CSPAWN_STEP_NETWORK, 1);
    close(descriptor);
    return done;
}

static bool set_limits(struct start *start) {
    const cspawn_plan *plan = start->plan;
    for (size_t i = 0; i < plan->limit_count; i++) {
        __rlimit_resource_t resource = (__rlimit_resource_t)plan->limits[i].resource;
        struct rlimit now, limit = {.rlim_cur = plan->limits[i].soft, .rlim_max = plan->limits[i].hard};
        if (getrlimit(resource, &now) != 0) return failed(start, CSPAWN_STEP_LIMIT, i);
        // The caller may be under a lower limit already, which it could not raise; that one then holds.
        if (limit.rlim_max > now.rlim_max) limit.rlim_max = now.rlim_max;
        if (limit.rlim_cur > limit.rlim_max) limit.rlim_cur = limit.rlim_max;
        if (setrlimit(resource, &limit) != 0) return failed(start, CSPAWN_STEP_LIMIT, i);
    }
    return true;
}

static bool give_up_privileges(struct start *start) {
    const cspawn_plan *plan = start->plan;
    // The bounding set first, while there is a capability to change it; a user 0 inside would regain the rest by exec.
    for (int capability = 0; capability < 64; capability++)
        if (prctl(PR_CAPBSET_DROP, capability, 0, 0, 0) != 0) break;
    if (plan->user != 0) {
        if (syscall(SYS_setgroups, 0, NULL) != 0) return failed(start, CSPAWN_STEP_IDENTITY, 0);
        if (syscall(SYS_setresgid, plan->group, plan->group, plan->group) != 0)
            return failed(start, CSPAWN_STEP_IDENTITY, 1);
        if (syscall(SYS_setresuid, plan->user, plan->user, plan->user) != 0)
            return failed(start, CSPAWN_STEP_IDENTITY, 2);
    }
    prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0);
    struct __user_cap_header_struct header = {.version = _LINUX_CAPABILITY_VERSION_3};
    struct __user_cap_data_struct none[2] = {{0}};
    if (syscall(SYS_capset, &header, none) != 0) return failed(start, CSPAWN_STEP_IDENTITY, 3);
    return true;
}

static bool restrict_paths(struct start *start) {
    const cspawn_plan *plan = start->plan;
    if (plan->landlock_filesystem == 0) return true;
    struct ruleset_attributes attributes = {
        .filesystem = plan->landlock_filesystem,
        .network = plan->landlock_network,
        .scopes = plan->landlock_scopes,
    };
    // An older kernel takes the longer structure as long as what it does not know is zero.
    int ruleset = (int)syscall(SYS_landlock_create_ruleset, &attributes, sizeof attributes, 0);
    if (ruleset < 0) return failed(start, CSPAWN_STEP_LANDLOCK, 0);
    for (size_t i = 0; i < plan->path_rule_count; i++) {
        int path = open(plan->path_rules[i].path, O_PATH | O_CLOEXEC);
        if (path < 0) continue;  // what is not there needs no permission
        struct stat status;
        uint64_t access = plan->path_rules[i].access & plan->landlock_filesystem;
        if (fstat(path, &status) != 0) return failed(start, CSPAWN_STEP_LANDLOCK, i + 1);
        if (!S_ISDIR(status.st_mode)) access &= landlock_file_rights;
        struct beneath_attributes rule = {.access = access, .descriptor = path};
        if (access != 0 && syscall(SYS_landlock_add_rule, ruleset, rule_path_beneath, &rule, 0) != 0)
            return failed(start, CSPAWN_STEP_LANDLOCK, i + 1);
        close(path);
    }
    if (syscall(SYS_landlock_restrict_self, ruleset, 0) != 0) return failed(start, CSPAWN_STEP_LANDLOCK, 0);
    close(ruleset);
    return true;
}

static void reset_signals(void) {
    struct sigaction action = {.sa_handler = SIG_DFL};
    for (int signal = 1; signal < NSIG; signal++) sigaction(signal, &action, NULL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
}

static bool confine(struct start *start) {
    const cspawn_plan *plan = start->plan;
    setsid();
    umask(022);
    if (!take_descriptors(start)) return false;
    if (plan->namespaces & CSPAWN_NEW_USERS && !map_ids(start)) return false;
    if (plan->namespaces & CSPAWN_NEW_MOUNTS && !enter_private_root(start)) return false;
    if (plan->namespaces & CSPAWN_NEW_HOST_NAME) (void)sethostname("sandbox", 7);
    if (plan->loopback && !raise_loopback(start)) return false;
    if (!set_limits(start)) return false;
    if (!give_up_privileges(start)) return false;
    if (chdir(plan->directory) != 0) return failed(start, CSPAWN_STEP_DIRECTORY, 0);
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return failed(start, CSPAWN_STEP_NO_NEW_PRIVILEGES, 0);
    if (!restrict_paths(start)) return false;
    reset_signals();
    // A change of user, above, would forget it again.
    if (plan->ends_with_starter && (prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) != 0 || getppid() != start->starter))
        return failed(start, CSPAWN_STEP_EXEC, 0);
    if (plan->filter_count > 0) {
        struct sock_fprog program = {.len = plan->filter_count, .filter = (struct sock_filter *)plan->filter};
        if (prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0) != 0)
            return failed(start, CSPAWN_STEP_SECCOMP, 0);
    }
    return true;
}

static int child(void *argument) {
    struct start *start = argument;
    if (confine(start)) {
        const cspawn_plan *plan = start->plan;
        execve(plan->executable, (char *const *)plan->arguments, (char *const *)plan->environment);
        failed(start, CSPAWN_STEP_EXEC, 0);
    }
    _exit(127);
}

cspawn_result cspawn_start(const cspawn_plan *plan) {
    enum { stack_size = 128 * 1024 };
    struct start start = {.plan = plan, .result = {.pid = -1}, .starter = getpid()};
    char *stack = mmap(NULL, stack_size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_STACK, -1, 0);
    if (stack == MAP_FAILED) {
        failed(&start, CSPAWN_STEP_CLONE, 0);
        return start.result;
    }
    // Changing the user in the child marks the borrowed memory, which is ours, as not dumpable.
    int dumpable = prctl(PR_GET_DUMPABLE, 0, 0, 0, 0);
    sigset_t all;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &start.caller_mask);
    int flags = CLONE_VM | CLONE_VFORK | SIGCHLD | (int)plan->namespaces;
    pid_t pid = clone(child, stack + stack_size, flags, &start);
    if (pid < 0) failed(&start, CSPAWN_STEP_CLONE, 0);
    pthread_sigmask(SIG_SETMASK, &start.caller_mask, NULL);
    if (dumpable == 1) prctl(PR_SET_DUMPABLE, 1, 0, 0, 0);
    munmap(stack, stack_size);
    if (pid > 0 && start.result.step != CSPAWN_STEP_NONE) {
        while (waitpid(pid, NULL, 0) < 0 && errno == EINTR) {}
        pid = -1;
    }
    start.result.pid = pid;
    return start.result;
}

int cspawn_memory_file(const char *name) { return memfd_create(name, MFD_CLOEXEC); }

int cspawn_landlock_version(void) {
    long version = syscall(SYS_landlock_create_ruleset, NULL, 0, create_ruleset_version);
    return version < 0 ? 0 : (int)version;
}

// The raw calls: glibc has no wrapper that acts on all threads here either, and this is to be one thread's alone.
void cspawn_look_as(uint32_t user, uint32_t group) {
    syscall(SYS_setfsgid, group);
    syscall(SYS_setfsuid, user);
}
