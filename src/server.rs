//! Builds the one router from each door's `routes()` and the layers around it; graceful stop.
