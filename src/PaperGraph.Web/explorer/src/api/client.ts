import type { Problem, Status } from './types'

/** An answer that is no success: what the server says about it. */
export class ApiError extends Error {
  constructor(readonly problem: Problem) { super(problem.detail) }
}

async function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  const response = await fetch(`/api/v1/${path}`, signal ? { signal } : {})
  const body = await response.json()
  if (!response.ok) throw new ApiError(body as Problem)
  return body as T
}

export const getStatus = (signal?: AbortSignal): Promise<Status> => get('status', signal)
