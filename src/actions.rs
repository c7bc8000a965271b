//! What people and partners do here. One file per verb; one function, one transaction; never the network.
