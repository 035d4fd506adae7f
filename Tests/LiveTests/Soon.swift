import Glibc

/// Whether something holds within some seconds.
///
/// A program that another test starts holds every open file open until it has begun, and so long the kernel is silent about
/// a save.
func soon(_ holds: () -> Bool) -> Bool {
    for _ in 0..<1000 {
        if holds() { return true }
        usleep(5000)
    }
    return false
}
