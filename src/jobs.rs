//! What runs later: the queue's runner and what runs by the clock.
