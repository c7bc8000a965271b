//! The program: parses the command line, runs the command and exits with its code.

/// Threads of requests, of the database and of deliveries free what others have allocated: the allocator of the C library
/// pays for that with a third of the time and keeps what was freed.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    interpraxis::cli::main()
}
