/** A part does not outlive what started it: when the channel to it closes, it ends as if told to by SIGTERM. Started by hand it has no channel. */
export function endWithParent(): void {
  if (process.connected) process.once('disconnect', () => void process.kill(process.pid, 'SIGTERM'));
}
