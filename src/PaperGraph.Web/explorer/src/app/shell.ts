import { createPanel } from './panel'

/** The parts of the frame that views speak to. There is one page, so there is one of each. */
export const panel = createPanel()

let line: (text: string) => void = () => {}
export const say = (text: string): void => line(text)
export function sayOn(frame: { say(text: string): void }): void {
  line = text => frame.say(text)
}
