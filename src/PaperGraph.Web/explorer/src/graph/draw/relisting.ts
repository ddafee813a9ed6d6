import type { Scene } from '../scene/scene'

/** While the camera moves and things come and go, they are listed anew no more often than this, in milliseconds. */
const pause = 600

/** When what is listed of a scene has to be listed anew: after every change, but only now and then while the camera moves. */
export class Relisting {
  private changes = -1
  private listedAt = 0

  forget(): void {
    this.changes = -1
  }

  /** Whether it has to be now; who asks then does it. */
  isDue(scene: Scene, isMoving: boolean): boolean {
    const now = performance.now()
    if (this.changes === scene.changes || (isMoving && this.changes >= 0 && now - this.listedAt < pause)) return false
    this.changes = scene.changes
    this.listedAt = now
    return true
  }
}
