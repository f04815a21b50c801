// Tells the page that waits in the other window that its user is signed in again.
new BroadcastChannel("hongyan-desk").postMessage("signed-in");
