/** A message from the add-in: office.js posts it as a JSON string. */
export interface EnvelopeRequest {
  _messageType: 0;
  _actionName: string;
  /** 0 invoke, 1 register an event, 2 unregister it. */
  _actionType: number;
  _conversationId: string;
  _correlationId: number;
  _data: Record<string, unknown> | null;
}

/** An answer, or an event when `_responseType` is 1. */
export interface EnvelopeResponse {
  _messageType: 1;
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  _errorCode: number;
  _responseType: 0 | 1;
  _data: unknown;
  _serializerVersion: 1;
  _origin: string;
}
